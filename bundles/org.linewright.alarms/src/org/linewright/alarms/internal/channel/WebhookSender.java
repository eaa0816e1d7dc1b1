package org.linewright.alarms.internal.channel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.AlarmsTrouble;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel.Webhook;

/**
 * Posts JSON.
 *
 * @param address where to; a secret as a whole, only its host may be named
 * @param token what is sent along
 * @param tls whom to trust
 */
record WebhookSender(Webhook channel, URI address, Optional<Secret> token, Locale language, SSLContext tls)
        implements Sender {

    /** The token's header unless another is named (RFC 6750 §2.1). */
    private static final String AUTHORIZATION = "Authorization";

    @Override
    public Optional<Trouble> send(AlarmMessage message) {
        try (HttpClient client = client()) {
            try {
                return judged(client.send(request(message), HttpResponse.BodyHandlers.discarding()).statusCode());
            } catch (IOException failed) {
                client.shutdownNow();
                return Optional.of(Unsent.because(failed, address.getHost()));
            } catch (InterruptedException ending) {
                client.shutdownNow();
                Thread.currentThread().interrupt();
                return Optional.of(AlarmsTrouble.LOST.about(address.getHost()));
            }
        }
    }

    /** Follows no redirect: the secret is for this server alone. */
    private HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(Patience.CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(tls)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    private HttpRequest request(AlarmMessage message) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Patience.ANSWERING)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Linewright")
                .POST(HttpRequest.BodyPublishers.ofString(new MessageJson(message, language).of(channel.body()),
                        StandardCharsets.UTF_8));
        token.map(Secret::reveal).ifPresent(secret -> channel.header().ifPresentOrElse(
                name -> request.header(name, secret), () -> request.header(AUTHORIZATION, "Bearer " + secret)));
        return request.build();
    }

    private Optional<Trouble> judged(int status) {
        String host = address.getHost();
        return switch (status) {
            case 401, 403, 407 -> Optional.of(AlarmsTrouble.TOKEN.about(host, status));
            case 404, 410 -> Optional.of(AlarmsTrouble.GONE.about(host, status));
            case 408, 425, 429 -> Optional.of(AlarmsTrouble.BUSY.about(host, status));
            default -> status >= 200 && status < 300
                    ? Optional.empty()
                    : Optional
                            .of((status >= 500 ? AlarmsTrouble.BUSY : AlarmsTrouble.HTTP_REFUSED).about(host, status));
        };
    }
}
