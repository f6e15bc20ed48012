# docker build -f k8s/images/native.Dockerfile --build-arg MODULE=chat-api -t headstart/chat-api:1.0.0-native .
# Two steps, so that the first is the one that CI checks without a GraalVM.
FROM maven:3.9-eclipse-temurin-21 AS sources
ARG MODULE
WORKDIR /src
COPY . .
RUN mvn -q -B -pl ${MODULE} -am -DskipTests -Dspotless.check.skip -Dnative -Dquarkus.native.sources-only=true package \
    && mv ${MODULE}/target/native-sources /native

FROM quay.io/quarkus/ubi9-quarkus-mandrel-builder-image:jdk-25 AS compile
COPY --from=sources --chown=quarkus:quarkus /native /project
WORKDIR /project
RUN native-image $(cat native-image.args) -o /project/application

FROM quay.io/quarkus/ubi9-quarkus-micro-image:2.0
COPY --from=compile /project/application /application
USER 10001:10001
ENTRYPOINT ["/application"]
