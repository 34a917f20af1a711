package org.throughline.returns.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shares things out among several takers while they are being read, each taker on a thread of its own. The first belongs
 * to whoever reads, who helps only when the others fall behind; so no processor waits, and only a few things are held.
 */
public final class Sharing<T> implements AutoCloseable {

    private static final int BATCH = 32;
    private static final int AHEAD = 4;

    private final BlockingQueue<List<T>> waiting;
    private final Consumer<List<T>> own;
    private final List<Thread> others = new ArrayList<>();
    private List<T> batch = new ArrayList<>(BATCH);
    private volatile @Nullable Throwable trouble;

    /** @param takers at least one, of which each takes some of the things, a few at once, in their order; the first on this thread */
    public Sharing(List<? extends Consumer<List<T>>> takers) {
        own = takers.getFirst();
        waiting = new ArrayBlockingQueue<>(AHEAD * takers.size());
        for (var taker : takers.subList(1, takers.size())) {
            others.add(Thread.ofPlatform().daemon().name("checking").start(() -> takeAll(taker)));
        }
    }

    public void give(T thing) {
        batch.add(thing);
        if (batch.size() == BATCH) {
            handOn();
        }
    }

    /** Waits until everything was taken. What went wrong there is thrown here. */
    @Override
    public void close() {
        if (!batch.isEmpty()) {
            handOn();
        }
        for (var left = waiting.poll(); left != null; left = waiting.poll()) {
            take(left, own);
        }
        try {
            for (var _ : others) {
                waiting.put(List.of());
            }
            for (var other : others) {
                other.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (trouble != null) {
            throw unchecked(trouble);
        }
    }

    private static RuntimeException unchecked(Throwable trouble) {
        return switch (trouble) {
            case Error error -> throw error;
            case RuntimeException exception -> exception;
            default -> new IllegalStateException(trouble);
        };
    }

    private void handOn() {
        var full = batch;
        batch = new ArrayList<>(BATCH);
        if (others.isEmpty()) {
            take(full, own);
            return;
        }
        while (!waiting.offer(full)) {
            var longest = waiting.poll();
            if (longest != null) {
                take(longest, own);
            }
        }
    }

    /** An empty batch is the end. */
    private void takeAll(Consumer<List<T>> taker) {
        try {
            for (var things = waiting.take(); !things.isEmpty(); things = waiting.take()) {
                take(things, taker);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** After trouble the rest is dropped, so that nobody waits for ever. */
    private void take(List<T> things, Consumer<List<T>> taker) {
        if (trouble == null) {
            try {
                taker.accept(things);
            } catch (RuntimeException | Error e) {
                trouble = e;
            }
        }
    }
}
