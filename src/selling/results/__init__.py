"""What a class knows: trainees' exported files read into one table, and what the table says of people and questions."""

from selling.results.files import Fault
from selling.results.read import Results, read_folder

__all__ = ["Fault", "Results", "read_folder"]
