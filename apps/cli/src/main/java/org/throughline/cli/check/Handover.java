package org.throughline.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands things on to another thread, in order and in batches, so that reading and checking go on at once. */
final class Handover<T> implements AutoCloseable {

    private static final int BATCH = 128;
    private static final int AHEAD = 8;

    private final BlockingQueue<List<T>> batches = new ArrayBlockingQueue<>(AHEAD);
    private final Thread taker;
    private List<T> batch = new ArrayList<>(BATCH);
    private @Nullable Throwable trouble;

    Handover(Consumer<T> consumer) {
        taker = Thread.ofPlatform().daemon().name("checking").start(() -> takeAll(consumer));
    }

    void give(T thing) {
        batch.add(thing);
        if (batch.size() == BATCH) {
            handOn(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    /** Waits until everything was taken. What went wrong there is thrown here. */
    @Override
    public void close() {
        if (!batch.isEmpty()) {
            handOn(batch);
            batch = new ArrayList<>();
        }
        handOn(List.of());
        try {
            taker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        switch (trouble) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            default -> throw new IllegalStateException(trouble);
        }
    }

    private void handOn(List<T> things) {
        try {
            batches.put(things);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An empty batch is the end. After trouble the rest is taken and dropped, so that nobody waits for ever. */
    private void takeAll(Consumer<T> consumer) {
        try {
            for (var things = batches.take(); !things.isEmpty(); things = batches.take()) {
                if (trouble == null) {
                    try {
                        things.forEach(consumer);
                    } catch (RuntimeException | Error e) {
                        trouble = e;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
