/** The council's service: the program that starts, and what every module of it shares. */
@NullMarked
package org.throughline.web;

import org.jspecify.annotations.NullMarked;
