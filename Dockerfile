# syntax=docker/dockerfile:1
# Two stages: the toolchain builds, and only the binary and the two C libraries it needs go into the image.
ARG SWIFT_IMAGE=swift:6.3-bookworm
ARG RUNTIME_IMAGE=debian:12-slim

FROM ${SWIFT_IMAGE} AS build
# Scripts/install-packages is what `make` uses too, so that both build with the same packages.
WORKDIR /src
COPY Scripts/install-packages Scripts/
RUN Scripts/install-packages libmicrohttpd-dev libjansson-dev pkg-config
# Dependencies change seldom: a layer of their own.
COPY Package.swift ./
RUN swift package resolve
COPY Sources Sources
# The manifest names the test targets, which must exist for it to load; nothing of them is built.
COPY Tests Tests
RUN swift build -c release --product proclab --static-swift-stdlib \
    && install -D "$(swift build -c release --show-bin-path)/proclab" /out/proclab \
    && strip /out/proclab \
    && /out/proclab check-config

FROM ${RUNTIME_IMAGE}
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends libmicrohttpd12 libjansson4 libstdc++6 \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /out/proclab /usr/local/bin/proclab
COPY LICENSE /usr/share/doc/proclab/LICENSE
COPY Exercises /usr/local/share/proclab/Exercises
LABEL org.opencontainers.image.title="proclab" \
    org.opencontainers.image.description="A simulated Linux kernel's process lifecycle, served over HTTP" \
    org.opencontainers.image.licenses="MIT"
# In a container the service is reached from outside it, so it listens everywhere and asks for a token:
# mount one at /run/secrets/proclab_token, or set PROCLAB_TOKEN.
ENV PROCLAB_HOST=0.0.0.0 PROCLAB_PORT=8080 PROCLAB_LOG_FORMAT=json PROCLAB_EXERCISES=/usr/local/share/proclab/Exercises
USER 65532:65532
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=5s --retries=3 CMD ["/usr/local/bin/proclab", "healthcheck"]
ENTRYPOINT ["/usr/local/bin/proclab"]
CMD ["serve"]
