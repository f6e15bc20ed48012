package dev.headstart.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.JobExecution;
import org.springframework.batch.core.JobParametersBuilder;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JobRepositoryFactoryBean;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.database.JdbcBatchItemWriter;
import org.springframework.batch.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.item.support.CompositeItemWriter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The established way: a cursor reader and batch writers in chunks of 500, each chunk committed
 * with its position in a job repository. It writes what the night writes: rows and enrichment
 * requests.
 */
final class SpringBatchWay {
  private static final int CHUNK = 500;

  private final DataSource reading;
  private final String table;
  private final String requests;
  private final String matches;

  /** One match, as far as both ways of storing it need it. */
  private record Row(
      String uen,
      String name,
      String title,
      String code,
      Boolean registered,
      Short version,
      Integer year,
      String ownership) {}

  SpringBatchWay(DataSource reading, String table, String requests, String matches) {
    this.reading = reading;
    this.table = table;
    this.requests = requests;
    this.matches = matches;
  }

  /** The tables of its job repository. */
  static void install(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT to_regclass('batch_job_instance')")) {
      found.next();
      if (found.getString(1) == null) {
        ScriptUtils.executeSqlScript(
            connection,
            new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql"));
      }
    }
  }

  Meter.Done run() throws Exception {
    try (Connection connection = reading.getConnection()) {
      SingleConnectionDataSource one = new SingleConnectionDataSource(connection, true);
      JdbcTransactionManager transactions = new JdbcTransactionManager(one);
      JobRepositoryFactoryBean factory = new JobRepositoryFactoryBean();
      factory.setDataSource(one);
      factory.setTransactionManager(transactions);
      factory.setDatabaseType("POSTGRES");
      factory.afterPropertiesSet();
      JobRepository repository = factory.getObject();
      Step step =
          new StepBuilder("upsert", repository)
              .<Row, Row>chunk(CHUNK, transactions)
              .reader(
                  new JdbcCursorItemReaderBuilder<Row>()
                      .name("matches")
                      .dataSource(reading)
                      .sql(matches)
                      .fetchSize(CHUNK)
                      .connectionAutoCommit(false)
                      .rowMapper((row, number) -> read(row))
                      .build())
              .writer(new CompositeItemWriter<>(List.of(rows(one), enrichment(one))))
              .build();
      Job job = new JobBuilder("night", repository).start(step).build();
      TaskExecutorJobLauncher launcher = new TaskExecutorJobLauncher();
      launcher.setJobRepository(repository);
      launcher.afterPropertiesSet();
      long start = System.nanoTime();
      JobExecution execution =
          launcher.run(job, new JobParametersBuilder().addLong("started", start).toJobParameters());
      double seconds = (System.nanoTime() - start) / 1e9;
      if (execution.getStatus().isUnsuccessful()) {
        throw new IllegalStateException(execution.getAllFailureExceptions().toString());
      }
      long written = execution.getStepExecutions().iterator().next().getWriteCount();
      return new Meter.Done(written, seconds, (written + CHUNK - 1) / CHUNK);
    }
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString("uen"),
        row.getString("entity_name"),
        row.getString("title"),
        row.getString("primary_ssic_code"),
        (Boolean) row.getObject("registered"),
        row.getShort("ssic_version"),
        (Integer) row.getObject("year"),
        row.getString("ownership"));
  }

  private JdbcBatchItemWriter<Row> rows(DataSource one) {
    return writer(
        one,
        """
        INSERT INTO %s AS c (uen, name, industry_norm, industry_code, sg_registered, ssic_version,
          incorporation_year, ownership_type) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (uen) DO UPDATE SET name = EXCLUDED.name,
          industry_norm = EXCLUDED.industry_norm, industry_code = EXCLUDED.industry_code,
          sg_registered = EXCLUDED.sg_registered, last_seen = now(), updated_at = now()
        """
            .formatted(table),
        (row, statement) -> {
          statement.setString(1, row.uen());
          statement.setString(2, row.name());
          statement.setString(3, row.title());
          statement.setString(4, row.code());
          statement.setObject(5, row.registered());
          statement.setShort(6, row.version());
          statement.setObject(7, row.year(), java.sql.Types.INTEGER);
          statement.setString(8, row.ownership());
        });
  }

  private JdbcBatchItemWriter<Row> enrichment(DataSource one) {
    return writer(
        one,
        """
        INSERT INTO %s (tenant_id, company_id, priority)
        SELECT 'default', company_id, 1 FROM %s WHERE uen = ? ON CONFLICT DO NOTHING
        """
            .formatted(requests, table),
        (row, statement) -> statement.setString(1, row.uen()));
  }

  private static JdbcBatchItemWriter<Row> writer(DataSource one, String sql, Binding binding) {
    JdbcBatchItemWriter<Row> writer =
        new JdbcBatchItemWriterBuilder<Row>()
            .dataSource(one)
            .sql(sql)
            .assertUpdates(false)
            .itemPreparedStatementSetter(binding::bind)
            .build();
    writer.afterPropertiesSet();
    return writer;
  }

  private interface Binding {
    void bind(Row row, PreparedStatement statement) throws SQLException;
  }
}
