package org.followthrough.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Starts several pieces of work at the same moment and gathers what they return, in their order. */
public final class AtOnce {

    private AtOnce() {}

    @SafeVarargs
    public static <T> List<T> run(Callable<T>... each) {
        return run(Arrays.asList(each));
    }

    /** @throws AssertionError with its cause, where one of them fails */
    public static <T> List<T> run(List<Callable<T>> each) {
        ExecutorService threads = Executors.newFixedThreadPool(each.size());
        try {
            CyclicBarrier start = new CyclicBarrier(each.size());
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> work : each)
                running.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return work.call();
                }));
            List<T> results = new ArrayList<>();
            for (Future<T> result : running) results.add(result.get(60, TimeUnit.SECONDS));
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError("work that ran at once failed", failed.getCause());
        } catch (InterruptedException | java.util.concurrent.TimeoutException stuck) {
            throw new AssertionError(stuck);
        } finally {
            threads.shutdownNow();
        }
    }
}
