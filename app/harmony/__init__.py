"""gpt-oss's prompt format, harmony: rendering, tool schemas, incremental parsing; pure, no I/O."""
