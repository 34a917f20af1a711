package org.throughline.returns.cin.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.returns.Handed;
import org.throughline.returns.parcel.Member;

/**
 * A census of invented children, told in a line: what is different from a child without a fault, who was born in 2015,
 * is a girl and White British, has no disability, and was referred on 1 May 2025. Things are said between semicolons,
 * each with its date first; {@code to} is its end, {@code -} missing, {@code _} an empty element. What follows an episode
 * belongs to it, what follows {@code child} to the next child.
 */
final class CinCases {

    private final Map<String, String> header = new LinkedHashMap<>(Map.of("reference", "2026-03-31", "year", "2026"));
    private final List<Child> children = new ArrayList<>();

    /** The census as a file. */
    static Member census(String told) {
        var made = new CinCases();
        made.children.add(new Child());
        for (var said : told.split(";", -1)) {
            if (!said.isBlank()) {
                made.say(said.strip().split(" +", -1));
            }
        }
        return Handed.file("census.xml", made.xml());
    }

    private void say(String... words) {
        var child = children.getLast();
        switch (words[0]) {
            case "reference", "year" -> header.put(words[0], words[1]);
            case "child" -> children.add(new Child());
            case "and" -> {
                for (int i = Integer.parseInt(words[1]); i > 0; i--) {
                    children.add(new Child());
                }
            }
            case "disability" -> child.disabilities = List.of(words).subList(1, words.length);
            case "no" -> child.episodes.clear();
            case "episode" -> child.begin(words);
            case "assessment", "cin", "enquiry", "protection" ->
                child.episodes.getLast().things.add(new Thing(words));
            case "reviews" ->
                child.episodes
                        .getLast()
                        .things
                        .getLast()
                        .reviews
                        .add(List.of(words).subList(1, words.length));
            default -> child.identity.put(words[0], words[1]);
        }
    }

    private String xml() {
        var year = header.get("year");
        return "<Message><Header><CollectionDetails><Collection>CIN</Collection>"
                + element("Year", String.valueOf(year))
                + element("ReferenceDate", String.valueOf(header.get("reference")))
                + "</CollectionDetails></Header><Children>"
                + children.stream().map(Child::xml).collect(Collectors.joining())
                + "</Children></Message>";
    }

    private static String element(String name, String said) {
        return switch (said) {
            case "-" -> "";
            case "_" -> "<" + name + "/>";
            default -> "<" + name + ">" + said + "</" + name + ">";
        };
    }

    private static String elements(String group, String name, List<String> said) {
        var inside = said.stream().map(one -> element(name, one)).collect(Collectors.joining());
        return "<" + group + ">" + inside + "</" + group + ">";
    }

    private static final class Child {

        private final Map<String, String> identity = new LinkedHashMap<>();
        private final List<Thing> episodes = new ArrayList<>(List.of(new Thing("episode", "2025-05-01")));
        private boolean told;
        private List<String> disabilities = List.of("NONE");

        private void begin(String... words) {
            if (!told) {
                episodes.clear();
                told = true;
            }
            episodes.add(new Thing(words));
        }

        private String xml() {
            return "<Child><ChildIdentifiers>"
                    + of("LAchildID", "id", "A1")
                    + of("UPN", "upn", "-")
                    + of("FormerUPN", "former", "-")
                    + of("UPNunknown", "whynot", "UN2")
                    + of("PersonBirthDate", "born", "2015-06-01")
                    + of("ExpectedPersonBirthDate", "expected", "-")
                    + of("GenderCurrent", "gender", "-")
                    + of("Sex", "sex", "F")
                    + of("PersonDeathDate", "died", "-")
                    + "</ChildIdentifiers><ChildCharacteristics>"
                    + of("Ethnicity", "ethnicity", "WBRI")
                    + (disabilities.equals(List.of("-")) ? "" : elements("Disabilities", "Disability", disabilities))
                    + "</ChildCharacteristics>"
                    + episodes.stream().map(Thing::episode).collect(Collectors.joining())
                    + "</Child>";
        }

        private String of(String element, String word, String unless) {
            return element(element, identity.getOrDefault(word, unless));
        }
    }

    /** An episode or something in it: what it is, its date, and more words, each before what it says. */
    private static final class Thing {

        private final String kind;
        private final String date;
        private final Map<String, String> said = new LinkedHashMap<>();
        private final List<String> factors = new ArrayList<>();
        private final List<Thing> things = new ArrayList<>();
        private final List<List<String>> reviews = new ArrayList<>();

        private Thing(String... words) {
            kind = words[0];
            date = words[1];
            for (int i = 2; i < words.length; i++) {
                switch (words[i]) {
                    case "to",
                            "conference",
                            "source",
                            "need",
                            "nfa",
                            "target",
                            "notneeded",
                            "initial",
                            "latest",
                            "previous" -> said.put(words[i], words[++i]);
                    case "factors" -> {
                        factors.addAll(List.of(words).subList(i + 1, words.length));
                        i = words.length;
                    }
                    default -> said.put("reason", words[i]);
                }
            }
        }

        private String episode() {
            return "<CINdetails>" + element("CINreferralDate", date)
                    + of("ReferralSource", "source", "1A")
                    + of("PrimaryNeedCode", "need", "N1")
                    + of("CINclosureDate", "to", "-")
                    + of("ReasonForClosure", "reason", "-")
                    + of("DateOfInitialCPC", "conference", "-")
                    + things.stream()
                            .filter(thing -> !thing.kind.equals("protection"))
                            .map(Thing::xml)
                            .collect(Collectors.joining())
                    + of("ReferralNFA", "nfa", "false")
                    + things.stream()
                            .filter(thing -> thing.kind.equals("protection"))
                            .map(Thing::xml)
                            .collect(Collectors.joining())
                    + "</CINdetails>";
        }

        private String xml() {
            return switch (kind) {
                case "assessment" ->
                    "<Assessments>" + element("AssessmentActualStartDate", date)
                            + of("AssessmentAuthorisationDate", "to", "-")
                            + elements("FactorsIdentifiedAtAssessment", "AssessmentFactors", factors)
                            + "</Assessments>";
                case "cin" ->
                    "<CINPlanDates>" + element("CINPlanStartDate", date) + of("CINPlanEndDate", "to", "-")
                            + "</CINPlanDates>";
                case "enquiry" ->
                    "<Section47>" + element("S47ActualStartDate", date)
                            + of("InitialCPCtarget", "target", "-")
                            + of("DateOfInitialCPC", "conference", "-")
                            + of("ICPCnotRequired", "notneeded", "false")
                            + "</Section47>";
                default ->
                    "<ChildProtectionPlans>" + element("CPPstartDate", date)
                            + of("CPPendDate", "to", "-")
                            + of("InitialCategoryOfAbuse", "initial", "NEG")
                            + of("LatestCategoryOfAbuse", "latest", "NEG")
                            + of("NumberOfPreviousCPP", "previous", "0")
                            + reviews.stream()
                                    .map(group -> elements("Reviews", "CPPreviewDate", group))
                                    .collect(Collectors.joining())
                            + "</ChildProtectionPlans>";
            };
        }

        private String of(String element, String word, String unless) {
            return element(element, said.getOrDefault(word, unless));
        }
    }
}
