"""What the person puts right in the list of what a posting asks for."""
