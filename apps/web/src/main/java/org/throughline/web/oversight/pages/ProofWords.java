package org.throughline.web.oversight.pages;

import org.throughline.web.oversight.Proof;
import org.throughline.web.pages.Days;

/** What came of comparing the lists with the record, said where figures are shown. */
final class ProofWords {

    private ProofWords() {}

    /**
     * Such as "These lists were last compared with the record ... on 22 November 2026 at 02:31: 9 children, 31 duties, no
     * difference." Where figures are rounded, without its own.
     */
    static String of(Proof.Result proof, Telling telling) {
        return "These lists were last compared with the record, worked out afresh, on %s: %s."
                .formatted(
                        Days.inWords(proof.ended()),
                        telling.exact()
                                ? "%s, %s, %s"
                                        .formatted(
                                                Days.count(proof.children(), "child", "children"),
                                                Days.count(proof.readings(), "duty", "duties"),
                                                difference(proof))
                                : proof.differing() == 0 ? "no difference" : "what differed was put right");
    }

    /** Such as "no difference", "2 children differed and were put right". */
    static String difference(Proof.Result proof) {
        return proof.differing() == 0
                ? "no difference"
                : Days.count(proof.differing(), "child", "children") + " differed and "
                        + (proof.differing() == 1 ? "was" : "were") + " put right";
    }

    /** Of the children who were left out because their record, or what the lists are made by, changed meanwhile. */
    static String waiting(Proof.Result proof) {
        return proof.waiting() == 0
                ? ""
                : Days.count(proof.waiting(), "child", "children") + " changed meanwhile and "
                        + (proof.waiting() == 1 ? "is" : "are") + " left to the next comparison";
    }
}
