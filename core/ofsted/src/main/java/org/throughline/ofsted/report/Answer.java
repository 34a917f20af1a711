package org.throughline.ofsted.report;

/** What a file turned out to be. */
public sealed interface Answer {

    record Report(Inspection inspection) implements Answer {}

    record Letter(VisitLetter letter) implements Answer {}

    /** @param why what the file is instead, as a sentence for whoever sent it */
    record NotRead(String why) implements Answer {}
}
