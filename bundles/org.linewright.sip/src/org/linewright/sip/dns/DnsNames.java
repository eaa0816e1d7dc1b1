package org.linewright.sip.dns;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Cache;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.lookup.LookupResult;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;

/** DNS by dnsjava, with its own cache, independent of the JVM's. */
public final class DnsNames implements Names {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final LookupSession session;

    private DnsNames(LookupSession session) {
        this.session = session;
    }

    /** Asks these servers; the system's when there are none. */
    public static DnsNames asking(List<InetSocketAddress> servers) {
        List<Resolver> resolvers = new ArrayList<>();
        servers.forEach(server -> resolvers.add(new SimpleResolver(server)));
        ExtendedResolver all = servers.isEmpty() ? new ExtendedResolver() : new ExtendedResolver(resolvers);
        all.setTimeout(TIMEOUT);
        return new DnsNames(LookupSession.defaultBuilder()
                .clearCaches()
                .cache(new Cache(DClass.IN))
                .resolver(all)
                .build());
    }

    @Override
    public CompletionStage<List<Service>> services(String name) {
        return records(name, Type.SRV).thenApply(records -> records.stream()
                .map(SRVRecord.class::cast)
                .map(srv -> new Service(srv.getPriority(), srv.getWeight(), srv.getPort(),
                        srv.getTarget().toString(true), Duration.ofSeconds(srv.getTTL())))
                .toList());
    }

    @Override
    public CompletionStage<List<Host>> hosts(String name) {
        return records(name, Type.A).thenCombine(records(name, Type.AAAA), (four, six) -> {
            List<Host> hosts = new ArrayList<>();
            four.forEach(record -> hosts.add(host(((ARecord) record).getAddress(), record)));
            six.forEach(record -> hosts.add(host(((AAAARecord) record).getAddress(), record)));
            return hosts;
        });
    }

    private CompletionStage<List<Record>> records(String name, int type) {
        try {
            Name absolute = Name.fromString(name, Name.root);
            return session.lookupAsync(absolute, type)
                    .thenApply(LookupResult::getRecords)
                    .exceptionallyCompose(DnsNames::noneOrFailure);
        } catch (TextParseException wrong) {
            return CompletableFuture.failedFuture(new IOException(wrong.getMessage(), wrong));
        }
    }

    private static CompletionStage<List<Record>> noneOrFailure(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
        boolean none = cause instanceof NoSuchDomainException || cause instanceof NoSuchRRSetException;
        return none ? CompletableFuture.completedFuture(List.of()) : CompletableFuture.failedFuture(cause);
    }

    private static Host host(InetAddress address, Record record) {
        return new Host(address, Duration.ofSeconds(record.getTTL()));
    }
}
