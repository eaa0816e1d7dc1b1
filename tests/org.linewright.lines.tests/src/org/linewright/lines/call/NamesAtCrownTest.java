package org.linewright.lines.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Partner;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.DialWish;
import org.linewright.lines.NameSource;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;

/** Who is shown after an attended transfer, with and without {@code supportsToUriChange} (X24). */
@Timeout(120)
class NamesAtCrownTest {

    private final BlockingQueue<OfferedCall> offered = new LinkedBlockingQueue<>();
    private final Map<String, BlockingQueue<CallReport>> reports = Map.of("23", new LinkedBlockingQueue<>(), "24",
            new LinkedBlockingQueue<>());
    private final List<OfferedCall> answered = new ArrayList<>();
    private CrownLines crown;

    @BeforeEach
    void open() throws Exception {
        crown = new CrownLines(options -> options);
    }

    @AfterEach
    void close() {
        crown.close();
    }

    /** 22 calls this one, who answers. */
    private RunningCall talking(String user) throws Exception {
        CompletableFuture<CallReport> talking = new CompletableFuture<>();
        RunningCall call = crown.lines().dial(CrownLines.id("22"), DialWish.of(user), report -> {
            if (report.stage() == Stage.TALKING) {
                talking.complete(report);
            }
        }).result().orElseThrow();
        OfferedCall taken = offered.poll(20, TimeUnit.SECONDS);
        answered.add(taken);
        taken.accept();
        talking.get(20, TimeUnit.SECONDS);
        await(user, report -> report.stage() == Stage.TALKING);
        return call;
    }

    private CallReport await(String user, Predicate<CallReport> wanted) throws InterruptedException {
        for (CallReport report = reports.get(user).poll(20, TimeUnit.SECONDS); report != null; // framework-driven
                report = reports.get(user).poll(20, TimeUnit.SECONDS)) {
            if (wanted.test(report)) {
                return report;
            }
        }
        throw new AssertionError("It did not come to that at " + user);
    }

    private RunningCall dial(String digits) {
        return crown.lines().dial(CrownLines.id("22"), DialWish.of(digits), report -> {
            // only the other end is asked
        }).result().orElseThrow();
    }

    private Partner partner(String user) {
        return crown.lines().calls().stream().filter(report -> report.line().user().equals(user)).findFirst()
                .orElseThrow().partner();
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void afterAnAttendedTransferTheRightPersonIsShownWhereThePbxSaysWho(boolean told) throws Exception {
        crown.account("22", account -> account);
        crown.account("23", account -> told
                ? account.withExtras(Map.of("supportsToUriChange", "true"))
                : account);
        crown.account("24", account -> account.withExtras(Map.of("supportsToUriChange", "true")));
        crown.run("22", "23", "24");
        crown.lines().incoming(call -> {
            offered.add(call);
            return reports.get(call.report().line().user())::add;
        });
        RunningCall first = talking("23");
        assertEquals("22", partner("23").number());
        assertEquals(NameSource.ASSERTED, partner("23").source());
        RunningCall second = talking("24");
        first.transfer(second);
        first.ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
        second.ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
        CallReport target = await("24", report -> report.partner().number().equals("23"));
        assertEquals(NameSource.CONNECTED, target.partner().source(), target.toString());
        assertEquals("Person 23", target.partner().name());
        if (told) {
            CallReport transferred = await("23", report -> report.partner().number().equals("24"));
            assertEquals(NameSource.CONNECTED, transferred.partner().source());
        }
        assertTrue(crown.lines().calls().stream().allMatch(report -> report.stage() == Stage.TALKING));
        answered.getLast().hangUp();
        CallReport last = await("23", CallReport::over);
        assertEquals(told ? "24" : "22", last.partner().number());
    }

    @Test
    void aWithheldCallerIsShownAsSuchAndThatNothingIsKnownOfAForwarder() throws Exception {
        crown.account("22", account -> account);
        crown.account("23", account -> account);
        crown.run("22", "23");
        BlockingQueue<CallReport> seen = new LinkedBlockingQueue<>();
        crown.lines().incoming(call -> seen::add);
        for (boolean withheld : List.of(false, true)) {
            if (withheld) {
                dial("*31").ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
            }
            RunningCall call = dial("23");
            Partner partner = seen.poll(20, TimeUnit.SECONDS).partner();
            assertEquals(withheld ? NameSource.WITHHELD : NameSource.ASSERTED, partner.source());
            assertEquals(withheld ? "" : "22", partner.number());
            assertEquals("the PBX does not tell whether it was forwarded", partner.forwarded().english());
            call.hangUp();
            for (CallReport report = seen.poll(20, TimeUnit.SECONDS); !report.over();) {
                report = seen.poll(20, TimeUnit.SECONDS);
            }
        }
    }
}
