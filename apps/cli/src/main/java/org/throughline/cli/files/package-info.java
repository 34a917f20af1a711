/** Opens files and folders that people name, and makes journeys of what they hold. */
@NullMarked
package org.throughline.cli.files;

import org.jspecify.annotations.NullMarked;
