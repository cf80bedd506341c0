#!/usr/bin/env node
/** Door. */
