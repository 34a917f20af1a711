/** The command that reads Ofsted's reports and tells what they say. */
@NullMarked
package org.throughline.cli.reports;

import org.jspecify.annotations.NullMarked;
