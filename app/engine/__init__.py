"""The engine process and its client; `llama.py` alone knows llama_cpp."""
