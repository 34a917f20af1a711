package org.throughline.web.oversight.pages;

import org.throughline.web.oversight.Proof;
import org.throughline.web.pages.Days;

/** What came of comparing the lists with the record, said where figures are shown. */
final class ProofWords {

    private ProofWords() {}

    /** Such as "Compared with the record ... on 22 November 2026 at 02:31: 9 children, 31 duties, no difference." */
    static String of(Proof.Result proof) {
        return "These lists were last compared with the record, worked out afresh, on %s: %s, %s, %s."
                .formatted(
                        Days.inWords(proof.ended()),
                        Days.count(proof.children(), "child", "children"),
                        Days.count(proof.readings(), "duty", "duties"),
                        difference(proof));
    }

    static String difference(Proof.Result proof) {
        return proof.differing() == 0
                ? "no difference"
                : Days.count(proof.differing(), "child", "children") + " differed and were put right";
    }
}
