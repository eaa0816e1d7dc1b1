package org.linewright.pbx.laws;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;

/** What a driver has to bear: many threads, many lines, many questions. */
final class LoadLaws {

    static final List<DriverLaw> ALL = List.of(
            DriverLaw.thorough(LawTrouble.THREADS, LoadLaws::torn),
            DriverLaw.thorough(LawTrouble.MANY_LINES, LoadLaws::slowWithLines),
            DriverLaw.thorough(LawTrouble.QUICK, LoadLaws::slow));

    private static final int THREADS = 8;
    private static final int ROUNDS = 20;
    private static final int QUESTIONS = 500;

    private LoadLaws() {
    }

    /** What differs one question after another is another law's. */
    private static Stream<Trouble> torn(Specimen specimen) {
        PbxDriver driver = specimen.one();
        LineGroup group = specimen.draft("sip:nobody", List.of());
        PbxProfile profile = driver.profile();
        List<Trouble> answer = driver.review(group);
        if (!answer.equals(driver.review(group)) || !profile.equals(driver.profile())) {
            return Stream.empty();
        }
        CyclicBarrier together = new CyclicBarrier(THREADS);
        Callable<Optional<String>> asking = () -> {
            together.await();
            return IntStream.range(0, ROUNDS).mapToObj(round -> ReviewLaws.differ(answer, driver.review(group))
                    .or(() -> profile.equals(driver.profile()) ? Optional.empty() : Optional.of("PbxProfile")))
                    .flatMap(Optional::stream).findFirst();
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Optional<String>>> answers = threads.invokeAll(
                    Stream.generate(() -> asking).limit(THREADS).toList());
            return answers.stream().map(LoadLaws::answer).flatMap(Optional::stream).limit(1)
                    .map(LawTrouble.THREADS::about);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Stream.empty();
        }
    }

    private static Optional<String> answer(Future<Optional<String>> asked) {
        try {
            return asked.get();
        } catch (ExecutionException thrown) {
            return Optional.of(String.valueOf(thrown.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Its time limit is the check. */
    private static Stream<Trouble> slowWithLines(Specimen specimen) {
        specimen.one().review(specimen.draft("pbx.example", IntStream.range(10_000, 20_000)
                .mapToObj(String::valueOf).map(Specimen::line).toList()));
        return Stream.empty();
    }

    /** Its time limit is the check. */
    private static Stream<Trouble> slow(Specimen specimen) {
        LineGroup draft = specimen.draft();
        PbxDriver driver = specimen.one();
        IntStream.range(0, QUESTIONS).forEach(question -> {
            driver.profile();
            driver.review(draft);
        });
        return Stream.empty();
    }
}
