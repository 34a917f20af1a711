package org.throughline.ofsted.sense;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The polarity of a text from its clauses. A clause ends with its sentence or where a word of contrast opens another; one with
 * criticism in it criticises, whatever praise stands beside it.
 */
final class Clauses {

    /** So many words on, relief still takes criticism back and a wish still holds praise. */
    private static final int REACH = 5;

    private static final Cues CUES = Cues.of("polarity.txt");

    /** The names in the file; what each does is said there. */
    private enum Kind {
        PRAISE,
        CREDIT,
        CRITICISM,
        RELIEF,
        WISH,
        CONTRAST,
        CIRCUMSTANCE,
        CONDITION
    }

    private final Wording text;
    private final Set<String> praise = new LinkedHashSet<>();
    private final Set<String> credit = new LinkedHashSet<>();
    private final Set<String> criticism = new LinkedHashSet<>();
    private final List<Cues.Hit> clause = new ArrayList<>();
    private boolean opensWithContrast;
    private boolean isCircumstance;
    private int reliefUntil;
    private int wishUntil;

    private Clauses(Wording text) {
        this.text = text;
    }

    static Said<Polarity> polarity(Wording text) {
        var clauses = new Clauses(text);
        clauses.read();
        return clauses.told();
    }

    private void read() {
        int at = 0;
        for (var hit : CUES.in(text)) {
            for (; at <= hit.from(); at++) {
                mark(at);
            }
            switch (kind(hit)) {
                case CONTRAST -> {
                    close();
                    opensWithContrast = true;
                }
                case CIRCUMSTANCE -> isCircumstance = true;
                case CONDITION -> isCircumstance |= text.sentenceOf(hit.from()) == hit.from();
                case RELIEF -> reliefUntil = hit.to() + REACH;
                case WISH -> wishUntil = hit.to() + REACH;
                case CRITICISM -> add(hit, reliefUntil);
                case PRAISE -> add(hit, wishUntil);
                case CREDIT -> add(hit, 0);
            }
        }
        close();
    }

    private static Kind kind(Cues.Hit hit) {
        return Kind.valueOf(hit.name());
    }

    /** What the mark before a word ends. */
    private void mark(int at) {
        switch (text.before(at)) {
            case END_OF_SENTENCE -> close();
            case COMMA -> {
                isCircumstance = false;
                reliefUntil = 0;
                wishUntil = 0;
                if (opensWithContrast) {
                    close();
                }
            }
            case NOTHING -> {}
        }
    }

    private void add(Cues.Hit hit, int heldUntil) {
        if (!isCircumstance && hit.from() >= heldUntil) {
            clause.add(hit);
        }
    }

    private void close() {
        boolean criticises = clause.stream().anyMatch(it -> kind(it) == Kind.CRITICISM);
        for (var hit : clause) {
            if (kind(hit) == Kind.CRITICISM) {
                criticism.add(quoted(hit));
            } else if (kind(hit) == Kind.CREDIT) {
                credit.add(quoted(hit));
            } else if (!criticises) {
                praise.add(quoted(hit));
            }
        }
        clause.clear();
        opensWithContrast = false;
        isCircumstance = false;
        reliefUntil = 0;
        wishUntil = 0;
    }

    private String quoted(Cues.Hit hit) {
        return text.quoted(hit.from(), hit.to()).toLowerCase(Locale.UK);
    }

    private Said<Polarity> told() {
        if (!criticism.isEmpty()) {
            var because = new ArrayList<>(praise);
            because.addAll(criticism);
            return said(praise.isEmpty() ? Polarity.WEAKNESS : Polarity.MIXED, because);
        }
        var because = new ArrayList<>(praise.isEmpty() ? credit : praise);
        return said(because.isEmpty() ? Polarity.NEITHER : Polarity.STRENGTH, because);
    }

    private static Said<Polarity> said(Polarity polarity, List<String> because) {
        return new Said<>(polarity, Trusted.of(polarity), because);
    }
}
