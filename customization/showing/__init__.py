"""A run as its pages show it: values of the pipeline in, plain things for a template out."""
