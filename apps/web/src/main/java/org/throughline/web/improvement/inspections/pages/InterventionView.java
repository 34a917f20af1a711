package org.throughline.web.improvement.inspections.pages;

import java.util.List;
import org.throughline.web.pages.Option;

/**
 * The form of the intervention's status.
 *
 * @param rows what stands already
 * @param documents those of the register
 */
public record InterventionView(List<InspectionView.Row> rows, List<Option> documents, Typed typed) {}
