package org.throughline.cli.check;

/** How findings are written. */
enum Format {
    csv,
    json,
    html,
    xlsx
}
