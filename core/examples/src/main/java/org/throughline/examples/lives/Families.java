package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.people.Heritage;
import org.throughline.examples.people.Names;
import org.throughline.examples.people.Numbers;
import org.throughline.examples.people.Postcodes;

/**
 * Makes families one by one, each from its own number alone, so that any of them can be made again by itself.
 *
 * <p>Families with a long history are known on more days than others, so they are met more often in the files of two
 * years. The draw keeps that in proportion: an outline is taken as often as its days and the days of the window together.
 */
public final class Families {

    /** More children than any family here has: room for numbers. */
    public static final int ROOM = 8;

    private static final int LONGEST = 8_100;

    private final Chance chance;
    private final Numbers numbers;
    private final Window window;
    private final int patches;

    /** @param patches into how many parts the authority falls */
    public Families(long seed, Numbers numbers, Window window, int patches) {
        this.chance = Chance.of(seed);
        this.numbers = numbers;
        this.window = window;
        this.patches = patches;
    }

    /** The lives of that family's children, those among them who are not known to the authority in the window. */
    public List<Life> family(long number) {
        var its = chance.about("family", number);
        var patch = Patch.numbered(its.between(0, patches - 1));
        var outline = outline(patch, its);
        var firstReferral = window.last().minusDays(its.between(0, outline.span() + window.days() - 1));
        var scripts = scripts(outline, firstReferral, its);
        var alone = outline.stretches().getFirst().course() == Course.ALONE;
        var heritage = alone ? Heritage.ofChildrenWhoComeAlone(its) : Heritage.ofEngland(its);
        var surname = Names.common().surname(heritage, its);
        var home = Postcodes.home(patch.number(), its);
        var lives = new ArrayList<Life>();
        for (int place = 0; place < outline.ages().size(); place++) {
            var born = firstReferral.minusDays(outline.ages().get(place));
            var own = its.about("child", place);
            var name = new Surname(
                    heritage, own.happens(0.87) ? surname : Names.common().surname(heritage, own));
            var child = new ChildMaker(own, numbers)
                    .child(number, place, patch, born, name, home, alone, isDisabled(outline));
            lives.add(new LifeMaker(child, place, patch, own).life(scripts, window));
        }
        return lives;
    }

    private static boolean isDisabled(Outline outline) {
        return outline.stretches().getFirst().course() == Course.DISABLED;
    }

    private Outline outline(Patch patch, Chance its) {
        var outliner = new Outliner(patch.pace());
        while (true) {
            var outline = outliner.draw(its);
            if (its.happens((outline.span() + window.days()) / (double) (LONGEST + window.days()))) {
                return outline;
            }
        }
    }

    private static List<Script> scripts(Outline outline, LocalDate firstReferral, Chance its) {
        var scripts = new ArrayList<Script>();
        var day = firstReferral;
        for (var stretch : outline.stretches()) {
            var script = Script.of(stretch, day.plusDays(stretch.after()), its.about("script", scripts.size()));
            scripts.add(script);
            day = Days.later(script.closed(), script.referred());
        }
        return scripts;
    }

    record Surname(Heritage heritage, String name) {}
}
