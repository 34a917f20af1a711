package org.throughline.web.people.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The flags by which the dataset names outcomes, told. */
final class Flagged {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("NEW_REFERRAL", "a new referral"),
            Map.entry("EXISTING_REFERRAL", "added to a referral that was open"),
            Map.entry("CP_ENQUIRY", "a child protection enquiry"),
            Map.entry("NFA", "no further action"),
            Map.entry("NFA_S47_END", "no further action, as the section 47 enquiry had ended"),
            Map.entry("NFA_CONTINUE_SINGLE", "no further action, and the assessment goes on"),
            Map.entry("NON_AGENCY_ADOPTION", "an adoption without an agency"),
            Map.entry("PRIVATE_FOSTERING", "private fostering"),
            Map.entry("ADVICE", "advice and information"),
            Map.entry("MISSING", "a missing child"),
            Map.entry("OLA_CP", "another council’s child protection plan"),
            Map.entry("SINGLE_ASSESSMENT", "an assessment"),
            Map.entry("STRATEGY_DISCUSSION", "a strategy discussion"),
            Map.entry("CLA_REQUEST", "a request that the child be looked after"),
            Map.entry("CP_TRANSFER_IN", "moved in on a child protection plan"),
            Map.entry("CP_CONFERENCE", "a child protection conference"),
            Map.entry("CARE_LEAVER", "leaving care support"),
            Map.entry("LEGAL_ACTION", "legal action"),
            Map.entry("PROV_OF_SERVICES", "services"),
            Map.entry("PROV_OF_SB_CARE", "short breaks"),
            Map.entry("SPECIALIST_ASSESSMENT", "a specialist assessment"),
            Map.entry("REFERRAL_TO_OTHER_AGENCY", "referred to another agency"),
            Map.entry("MONITOR", "watched over"),
            Map.entry("CP", "a child protection plan"),
            Map.entry("OTHER_OUTCOMES_EXIST", "something else"),
            Map.entry("REMAINSUP", "stay with the family, with support"),
            Map.entry("RETURN1M", "return to the family within a month"),
            Map.entry("RETURN6M", "return to the family within six months"),
            Map.entry("RETURNEV", "return to the family eventually"),
            Map.entry("LTRELFR", "long term with relatives or friends"),
            Map.entry("LTFOST18", "fostering until 18"),
            Map.entry("RESPLMT", "a residential placement"),
            Map.entry("SUPPLIV", "supported living"),
            Map.entry("ADOPTION", "adoption"),
            Map.entry("OTHERPLN", "another plan"));

    private Flagged() {}

    /** Such as "services; a strategy discussion". A flag that we do not know stands as it came. */
    static String inWords(List<String> flags) {
        return flags.stream()
                .filter(flag -> !flag.isBlank())
                .map(Flagged::inWords)
                .collect(Collectors.joining("; "));
    }

    /** The same as a sentence; empty where no flag was set. */
    static String asSentence(List<String> flags) {
        var words = inWords(flags);
        return words.isEmpty() ? "" : PlansInWords.sentence(words) + ".";
    }

    private static String inWords(String flag) {
        var name = flag.toUpperCase(Locale.ROOT).replaceFirst("_FLAG$", "");
        return WORDS.getOrDefault(name, flag);
    }
}
