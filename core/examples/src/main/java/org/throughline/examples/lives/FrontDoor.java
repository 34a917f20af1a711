package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;

/**
 * What came to the front door for a child before its referrals and beside them. There is a contact for every referral; how
 * many others there are, and how much early help, is estimated.
 *
 * @param contacts in order
 * @param earlyHelp in order, none within another or within an episode of need
 */
public record FrontDoor(List<Contact> contacts, List<EarlyHelp> earlyHelp) {

    private static final Mix<String> CAME_TO = Mix.ofCodes("NFA_FLAG 55 ADVICE_FLAG 33 OTHER_OUTCOMES_FLAG 12");
    private static final Mix<String> ORGANISATIONS = Mix.of("Family hub", 38.0)
            .and("Primary school", 24)
            .and("Secondary school", 14)
            .and("Health visiting service", 9)
            .and("Youth service", 8)
            .and("Family support charity", 7);
    private static final Mix<String> REASONS = Mix.of("Parenting", 30.0)
            .and("Emotional wellbeing", 22)
            .and("School attendance", 18)
            .and("Conflict between parents", 15)
            .and("Housing or money", 15);
    private static final Mix<String> ENDINGS =
            Mix.of("Needs met", 70.0).and("Consent withdrawn", 22).and("Moved away", 8);

    private static final String STEPPED_UP = "Stepped up to social care";
    private static final int SHORTEST = 20;

    public FrontDoor {
        contacts = List.copyOf(contacts);
        earlyHelp = List.copyOf(earlyHelp);
    }

    /**
     * Somebody told the authority of the child.
     *
     * @param source code of who did, as of a referral
     * @param outcome the dataset's flag of what it came to, such as NFA_FLAG
     */
    public record Contact(LocalDate on, String source, String outcome) {}

    /** Help without a social worker. @param organisation who gave it */
    public record EarlyHelp(LocalDate from, LocalDate to, String reason, String whyEnded, String organisation) {}

    public static FrontDoor of(Life life, Chance chance) {
        var making = new Making(life, chance);
        for (int i = 0; i < life.need().size(); i++) {
            making.around(i);
        }
        making.contacts.sort(Comparator.comparing(Contact::on));
        return new FrontDoor(making.contacts, making.earlyHelp);
    }

    private static final class Making {

        private final Life life;
        private final Chance chance;
        private final List<Contact> contacts = new ArrayList<>();
        private final List<EarlyHelp> earlyHelp = new ArrayList<>();

        private Making(Life life, Chance chance) {
            this.life = life;
            this.chance = chance;
        }

        private void around(int i) {
            var episode = life.need().get(i);
            var born = life.child().born();
            var free = i == 0
                    ? born
                    : Days.later(born, life.need().get(i - 1).lastDay().plusDays(1));
            var referred = episode.referred();
            var told = referred.minusDays(chance.happens(0.7) ? 0 : 1);
            contacts.add(new Contact(told, episode.source(), "NEW_REFERRAL_FLAG"));
            for (int more = chance.lasting(0.8); more > 0; more--) {
                var on = Days.referred(referred.minusDays(chance.between(5, 240)), chance);
                if (!on.isBefore(free) && on.isBefore(told)) {
                    contacts.add(new Contact(on, Codes.source(chance), CAME_TO.draw(chance)));
                }
            }
            whileItIsOpen(episode);
            if (chance.happens(0.22)) {
                help(Days.later(free, referred.minusDays(chance.between(60, 300))), referred, STEPPED_UP);
            }
            afterwards(i, episode);
        }

        private void whileItIsOpen(EpisodeOfNeed episode) {
            var last =
                    Days.earlier(episode.lastDay(), Days.birthday(life.child().born(), 18));
            var on = episode.referred().plusDays(20L + chance.lasting(300));
            while (on.isBefore(last)) {
                contacts.add(new Contact(on, Codes.source(chance), "EXISTING_REFERRAL_FLAG"));
                on = on.plusDays(20L + chance.lasting(300));
            }
        }

        private void afterwards(int i, EpisodeOfNeed episode) {
            boolean isMeant = episode.reason().equals("RC9");
            boolean happens = chance.happens(isMeant ? 0.9 : 0.1);
            if (!happens || episode.noFurtherAction() || life.leaving() != null) {
                return;
            }
            var born = life.child().born();
            var from = Days.worked(Days.later(episode.lastDay().plusDays(chance.between(3, 14)), born));
            var to = Days.earlier(Days.worked(from.plusDays(chance.between(80, 270))), Days.birthday(born, 18));
            var next = i + 1 < life.need().size() ? life.need().get(i + 1).referred() : LocalDate.MAX;
            help(from, Days.earlier(to, next), to.isBefore(next) ? ENDINGS.draw(chance) : STEPPED_UP);
        }

        private void help(LocalDate from, LocalDate to, String whyEnded) {
            boolean isFree = earlyHelp.isEmpty() || earlyHelp.getLast().to().isBefore(from);
            if (isFree && from.plusDays(SHORTEST).isBefore(to)) {
                earlyHelp.add(new EarlyHelp(from, to, REASONS.draw(chance), whyEnded, ORGANISATIONS.draw(chance)));
            }
        }
    }
}
