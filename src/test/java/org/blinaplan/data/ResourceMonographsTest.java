package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.blinaplan.domain.monograph.Monograph;
import org.junit.jupiter.api.Test;

class ResourceMonographsTest {
    @Test
    void holdsBothLabelsInOrderOfId() {
        assertThat(new ResourceMonographs().all()).extracting(Monograph::id).containsExactly("eu-2024", "us-2024-06");
    }

    @Test
    void readsThemOnceForAllThreads() throws Exception {
        ResourceMonographs library = new ResourceMonographs();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Monograph>>> readers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                readers.add(library::all);
            }
            for (Future<List<Monograph>> read : threads.invokeAll(readers)) {
                assertThat(read.get()).isSameAs(library.all());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
