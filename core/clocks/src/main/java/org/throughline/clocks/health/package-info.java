/** The health of looked-after children: assessments, dentist, optician and the questionnaire of strengths and difficulties. */
@NullMarked
package org.throughline.clocks.health;

import org.jspecify.annotations.NullMarked;
