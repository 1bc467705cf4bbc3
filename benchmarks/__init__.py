"""What the README claims about size and speed, measured: ``make bench``."""
