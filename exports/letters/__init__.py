"""Cover letters and interview sheets as files, in the looks of the résumés."""
