"""How the course's models are shown: a description a calculator, one module a topic."""
