package org.throughline.examples;

import java.util.function.Consumer;
import org.throughline.examples.cases.Case;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.lives.Families;
import org.throughline.examples.lives.Life;
import org.throughline.examples.lives.Window;
import org.throughline.examples.people.Numbers;
import org.throughline.examples.workforce.Workforce;

/**
 * An authority that does not exist, made child by child: what it keeps grows with its workers, never with its children.
 */
public final class InventedAuthority {

    private final Recipe recipe;
    private final Window window;
    private final Families families;
    private final Workforce workforce;

    private InventedAuthority(Recipe recipe) {
        this.recipe = recipe;
        this.window = recipe.window();
        var council = recipe.council();
        this.families =
                new Families(recipe.seed(), new Numbers(council.initials(), recipe.seed()), window, recipe.patches());
        this.workforce = newWorkforce();
    }

    public static InventedAuthority of(Recipe recipe) {
        return new InventedAuthority(recipe);
    }

    public Recipe recipe() {
        return recipe;
    }

    /** Everybody who works there, before they are given any child. */
    public Workforce workforce() {
        return workforce;
    }

    /**
     * Makes every child's case, brothers and sisters one after another, as many as the recipe says. Children are told of
     * when the authority knew them in its two years, up to the day of the recipe.
     */
    public void eachCase(Consumer<Case> consumer) {
        var atWork = newWorkforce();
        int told = 0;
        for (long family = 0; told < recipe.children(); family++) {
            for (var life : families.family(family)) {
                var made = caseOf(life, atWork);
                if (told < recipe.children() && life.isKnownBetween(window.first(), recipe.asAt())) {
                    told++;
                    consumer.accept(made);
                }
            }
        }
    }

    private Workforce newWorkforce() {
        return new Workforce(recipe.seed(), recipe.council().name(), recipe.children(), recipe.patches(), window);
    }

    private Case caseOf(Life life, Workforce atWork) {
        return Case.of(
                life,
                atWork,
                window,
                Chance.of(recipe.seed()).about(life.child().id()));
    }
}
