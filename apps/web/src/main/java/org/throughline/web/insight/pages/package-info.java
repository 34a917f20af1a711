/** The measures of the service, each with its definition and trend, and the children behind every number. */
@NullMarked
package org.throughline.web.insight.pages;

import org.jspecify.annotations.NullMarked;
