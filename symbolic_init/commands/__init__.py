"""The subcommands, one file each: arguments(parser), and run(options), which returns the exit code."""
