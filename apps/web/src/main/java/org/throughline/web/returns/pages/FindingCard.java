package org.throughline.web.returns.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.returns.checks.Kind;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.WorkerWords;
import org.throughline.web.returns.FieldWords;
import org.throughline.web.returns.Mending;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Run;

/**
 * One finding in finished words, or several of one error in one child.
 *
 * @param number of the first in its check
 * @param link to the finding by itself, or null where the reader has no such page
 * @param title the child's id in the return, or the return as a whole
 * @param childLink to what was found about the child, or null where nobody is known
 * @param error it must be put right; else it must be put right or explained
 * @param who can put it right
 * @param answer the latest, or null
 * @param answered who gave it and when
 * @param mends what whoever may write about the child can put right here
 */
public record FindingCard(
        int number,
        @Nullable String link,
        String title,
        @Nullable String childLink,
        String rule,
        boolean error,
        String wrong,
        List<Spot> spots,
        String mend,
        String who,
        @Nullable String answer,
        String answered,
        List<Mend> mends) {

    /** What can be put right here. @param number of the finding that it is opened from */
    public record Mend(int number, String key, String words) {}

    /** Where it stands, and what stands there. */
    public record Spot(String place, List<Value> values) {}

    /** @param field as the department calls it */
    public record Value(String words, String field, String value) {}

    static FindingCard of(UUID run, Noticed finding) {
        return of(
                List.of(),
                List.of(finding),
                RunBar.address(run) + "/findings/" + finding.number(),
                child(finding),
                finding.person()
                        .map(person -> "/children/" + person.value() + "/returns")
                        .orElse(null));
    }

    /** For whoever works with the child: the places of one error together, every query by itself. */
    static List<FindingCard> ofChild(Run run, List<Noticed> findings) {
        var groups = new LinkedHashMap<String, List<Noticed>>();
        for (var finding : findings) {
            boolean error = finding.rule().kind() == Kind.ERROR;
            groups.computeIfAbsent(
                            finding.rule().code() + (error ? "" : " " + finding.number()), _ -> new ArrayList<>())
                    .add(finding);
        }
        return groups.values().stream()
                .map(group -> of(mends(run, group), group, null, rule(group.getFirst()), null))
                .toList();
    }

    private static FindingCard of(
            List<Mend> mends, List<Noticed> group, @Nullable String link, String title, @Nullable String childLink) {
        var first = group.getFirst();
        return new FindingCard(
                first.number(),
                link,
                title,
                childLink,
                rule(first),
                first.rule().kind() == Kind.ERROR,
                first.rule().wrong(),
                group.stream().map(one -> new Spot(one.place(), values(one))).toList(),
                first.rule().mend(),
                who(first),
                first.note().map(note -> note.words()).orElse(null),
                first.note()
                        .map(note -> note.by() + ", " + Days.inWords(note.at()))
                        .orElse(""),
                mends);
    }

    /** Each once, opened from the first finding that leads to it. */
    private static List<Mend> mends(Run run, List<Noticed> group) {
        var mends = new LinkedHashMap<String, Mend>();
        for (var finding : group) {
            for (var one : Mending.of(run, finding)) {
                mends.putIfAbsent(
                        one.key(),
                        new Mend(finding.number(), one.key(), one.words().toLowerCase(Locale.UK)));
            }
        }
        return List.copyOf(mends.values());
    }

    private static String rule(Noticed finding) {
        return (finding.rule().kind() == Kind.ERROR ? "Error " : "Query ")
                + finding.rule().code();
    }

    static String child(Noticed finding) {
        if (finding.about().isEmpty()) {
            return "The return as a whole";
        }
        return finding.child().isEmpty() ? "A child without an id" : finding.child();
    }

    static List<Value> values(Noticed finding) {
        return finding.marked().stream()
                .map(marked ->
                        new Value(FieldWords.of(marked.field()), marked.field(), FieldWords.value(marked.value())))
                .toList();
    }

    /** Whoever carried the case on the day of the check; else whoever looks after the return. */
    private static String who(Noticed finding) {
        if (finding.about().isEmpty()) {
            return "Whoever makes the return: it is about no child.";
        }
        if (finding.worker().isNobody()) {
            return finding.person().isEmpty()
                    ? "Nobody is known by this id in the record: whoever made the file."
                    : "No worker is allocated in the record: whoever makes the return finds out who knows the child.";
        }
        return WorkerWords.of(finding.worker().name())
                + (finding.team().isNobody()
                        ? ""
                        : ", " + WorkerWords.of(finding.team().name()))
                + ", in the case system. It goes when the next file is loaded.";
    }
}
