package org.followthrough.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts what is executed on a data source: one JDBC execution counts one, a batch one. */
public final class StatementCount implements QueryExecutionListener {

    private final AtomicInteger count = new AtomicInteger();

    public DataSource counting(DataSource database) {
        return ProxyDataSourceBuilder.create(database).listener(this).build();
    }

    /** How many statements {@code work} executes. */
    public int of(Runnable work) {
        int before = count.get();
        work.run();
        return count.get() - before;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        count.incrementAndGet();
    }
}
