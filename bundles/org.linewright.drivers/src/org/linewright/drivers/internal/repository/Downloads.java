package org.linewright.drivers.internal.repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.linewright.core.Outcome;
import org.linewright.core.time.Fence;
import org.linewright.core.time.Fence.Answer;
import org.linewright.drivers.DriversTrouble;

/**
 * Gets what is at an address, no longer than is good and no more of it than is wanted. Nothing is kept between two calls:
 * no cookie, no password, no connection. It gives up when its thread is interrupted.
 *
 * @param patience how long one download may take
 */
public record Downloads(Duration patience) {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int MOST_HOPS = 5;
    private static final int CHUNK = 1 << 16;

    /** All there is, into a stream. @param most how many bytes at most; what is more is refused */
    public Outcome<Address> into(OutputStream out, Address from, long most) {
        Answer<Outcome<Address>> answer = Fence.ask(Thread.ofVirtual().name("driver download"), patience,
                () -> from.file().isPresent() ? read(out, from, from.file().get(), most) : asked(out, from, most));
        return switch (answer) {
            case Answer.Given<Outcome<Address>> given -> given.value();
            case Answer.Threw<Outcome<Address>> threw ->
                Outcome.refused(DriversTrouble.UNREACHABLE.about(from).because(String.valueOf(threw.cause())));
            case Answer.Late<Outcome<Address>> late ->
                Outcome.refused(DriversTrouble.TOO_SLOW.about(from, patience.toSeconds()));
            case Answer.Hurried<Outcome<Address>> hurried ->
                Outcome.refused(DriversTrouble.LOOK_GIVEN_UP.about(from));
        };
    }

    private static Outcome<Address> read(OutputStream out, Address from, Path file, long most) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Outcome.refused(DriversTrouble.NOTHING_THERE.about(from));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return copied(out, in, from, most);
        } catch (NoSuchFileException none) {
            return Outcome.refused(DriversTrouble.NOTHING_THERE.about(from));
        }
    }

    private static Outcome<Address> asked(OutputStream out, Address from, long most)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER).build()) {
            Outcome<Address> at = Outcome.done(from);
            for (int hop = 0; hop <= MOST_HOPS && at.isDone(); hop++) {
                Address here = at.result().orElseThrow();
                HttpResponse<InputStream> response = client.send(HttpRequest.newBuilder(here.uri()).build(),
                        BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    if (response.statusCode() == 200) {
                        return copied(out, body, here, most);
                    }
                }
                at = next(here, response);
            }
            return at.then(too -> Outcome.refused(DriversTrouble.LEADS_AWAY.about(from, too)));
        }
    }

    private static Outcome<Address> next(Address here, HttpResponse<InputStream> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> here.leadsTo(response.headers().firstValue("Location").orElse(""));
            case 404, 410 -> Outcome.refused(DriversTrouble.NOTHING_THERE.about(here));
            default -> Outcome.refused(DriversTrouble.ANSWERED.about(here, response.statusCode()));
        };
    }

    private static Outcome<Address> copied(OutputStream out, InputStream in, Address from, long most)
            throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            size += read;
            if (size > most) {
                return Outcome.refused(DriversTrouble.TOO_MUCH.about(from, most >> 10));
            }
            out.write(chunk, 0, read);
        }
        return Outcome.done(from);
    }
}
