/** Door. */
