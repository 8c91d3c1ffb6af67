"""A stand-in Messages API on loopback: real wire protocol, strict as the real one, with scripted faults."""
