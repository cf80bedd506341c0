/** The hallway. */
