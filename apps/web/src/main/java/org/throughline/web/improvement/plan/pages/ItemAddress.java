package org.throughline.web.improvement.plan.pages;

import java.util.UUID;

/** Where an item and what belongs to it is found. */
final class ItemAddress {

    private ItemAddress() {}

    static String of(UUID item) {
        return "/improvement/items/" + item;
    }
}
