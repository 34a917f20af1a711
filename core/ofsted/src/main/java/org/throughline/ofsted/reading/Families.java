package org.throughline.ofsted.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.ofsted.print.Passage;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.print.Words;
import org.throughline.ofsted.report.Family;

/** Tells by the first page which layout a report has. */
final class Families {

    static final Pattern SIF_TITLE = Pattern.compile(
            "(?i)\\b(?:re-?\\s*)?inspection\\s+of\\s+services\\s+for\\s+children\\s+in\\s+need\\s+of\\s+help");
    static final Pattern LAC_TITLE = Pattern.compile("(?i)inspection\\s+of\\s+looked\\s+after\\s+children\\s+services");
    static final Pattern REVIEW_TITLE =
            Pattern.compile("(?i)review\\s+of\\s+the\\s+effectiveness\\s+of\\s+the\\s+local\\s+safeguarding");
    static final Pattern ILACS_A_TITLE = Pattern.compile(
            "(?i)inspection\\s+of\\s+(?:children['\u2018\u2019]s\\s+social\\s+care"
                    + "\\s+services|local\\s+authority\\s+children['\u2018\u2019]s\\s+(?:social\\s+care\\s+)?services)");
    static final Pattern ILACS_TITLE = Pattern.compile(
            "(?i)inspection\\s+of\\s+(.{2,120}?)(?:\\s+local\\s+authority)?(?:['\u2018\u2019]s)?\\s+children['\u2018\u2019]s\\s+(?:social\\s+care\\s+)?services",
            Pattern.DOTALL);
    static final Pattern TABLE_HEAD = Pattern.compile("(?im)^judgements?\\s+grades?$");

    private static final Pattern OLDER_OVERALL = Pattern.compile("(?i)the\\s+overall\\s+judgement\\s+is\\b");
    private static final Pattern BOARD_ON_FIRST_PAGE = Pattern.compile(
            "(?i)effectiveness\\s+of\\s+the\\s+(?:local\\s+safeguarding\\s+children\\s+board(?:\\s*\\(LSCB\\))?|LSCB)\\s+(?:is|requires?)\\b");
    private static final Pattern SECTION_ONE = Pattern.compile("(?im)^section\\s+1:?\\s+the\\s+local\\s+authority");
    private static final Pattern CARE_LEAVERS_APART =
            Pattern.compile(Words.pattern("The experiences and progress of care leavers"));

    private Families() {}

    static Optional<Family> of(Prose prose) {
        var cover = prose.pages(1, 1);
        if (cover.find(LAC_TITLE).isPresent()) {
            return Optional.of(Family.LAC_2013);
        }
        if (cover.find(SIF_TITLE).isPresent()) {
            return Optional.of(single(prose, cover));
        }
        if (cover.find(TABLE_HEAD).isPresent()
                || cover.find(ILACS_TITLE).isPresent()
                        && cover.find(Labels.FIRST_OF_ILACS).isPresent()) {
            return Optional.of(later(cover));
        }
        return cover.find(REVIEW_TITLE).map(_ -> Family.SIF_LSCB);
    }

    private static Family single(Prose prose, Passage cover) {
        if (prose.pages(1, 2).find(OLDER_OVERALL).isPresent()) {
            return cover.find(BOARD_ON_FIRST_PAGE).isPresent()
                            || prose.pages(1, 4).find(SECTION_ONE).isPresent()
                    ? Family.SIF_A
                    : Family.SIF_B;
        }
        return cover.find(REVIEW_TITLE).isPresent() ? Family.SIF_C : Family.SIF_D;
    }

    private static Family later(Passage cover) {
        if (cover.find(ILACS_A_TITLE).isPresent()) {
            return Family.ILACS_A;
        }
        return cover.find(CARE_LEAVERS_APART).isPresent() ? Family.ILACS_C : Family.ILACS_B;
    }
}
