package org.throughline.web.improvement.inspections.pages;

import java.util.List;

/**
 * A form that adds something to an event, with what is there already.
 *
 * @param back the address of the event
 * @param action where the form goes; {@code /take-out} after it takes something out
 */
public record AddingView(
        String event,
        String back,
        String action,
        List<InspectionView.Row> rows,
        List<InspectionView.Job> jobs,
        Typed typed) {}
