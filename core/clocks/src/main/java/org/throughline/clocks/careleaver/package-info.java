/** Leaving care: who has which rights, and the assessments, pathway plans and contacts that follow. */
@NullMarked
package org.throughline.clocks.careleaver;

import org.jspecify.annotations.NullMarked;
