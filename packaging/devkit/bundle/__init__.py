"""The double-click bundle: what goes into it, its licences, its packages, its checks."""
