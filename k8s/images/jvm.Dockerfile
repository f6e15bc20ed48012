# docker build -f k8s/images/jvm.Dockerfile --build-arg MODULE=chat-api -t headstart/chat-api:1.0.0 .
FROM maven:3.9-eclipse-temurin-21 AS build
ARG MODULE
WORKDIR /src
COPY . .
RUN mvn -q -B -pl ${MODULE} -am -DskipTests -Dspotless.check.skip package \
    && mv ${MODULE}/target/quarkus-app /app

FROM eclipse-temurin:21-jre
COPY --from=build /app /app
WORKDIR /app
# For the upsert-worker: --build-arg JVM="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC". Its rows stay in the server; a second
# compiler and a concurrent collector cost more processor time than they save (half of what it takes for a row, measured).
ARG JVM=""
ENV JDK_JAVA_OPTIONS=${JVM}
# Classes as this very JVM lays them out: up to a third less work to start. Made here, because another JVM would not take them;
# without a database, which it looks for in vain until it is told to stop.
RUN timeout 30 java -XX:ArchiveClassesAtExit=app-cds.jsa -jar quarkus-run.jar || test -s app-cds.jsa
USER 10001:10001
# /tmp is the only place written to.
ENTRYPOINT ["java", "-XX:SharedArchiveFile=/app/app-cds.jsa", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/quarkus-run.jar"]
