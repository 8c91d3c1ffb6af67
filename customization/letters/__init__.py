"""Cover letters as rows, work, pages and endpoints; `pipeline.letter` writes them."""
