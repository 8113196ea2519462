import type {SourceFile} from '../../schema';

export const sources = {
  'create-authorizer': {
    title: 'CreateAuthorizer (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html',
  },
  'create-model': {
    title: 'CreateModel (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateModel.html',
  },
  'create-request-validator': {
    title: 'CreateRequestValidator (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRequestValidator.html',
  },
  'create-rest-api': {
    title: 'CreateRestApi (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRestApi.html',
  },
  'create-stage': {
    title: 'CreateStage (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html',
  },
  'endpoint-configuration': {
    title: 'EndpointConfiguration (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_EndpointConfiguration.html',
  },
  'http-quotas': {
    title: 'Quotas for configuring and running an HTTP API in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  },
  'import-rest-api': {
    title: 'ImportRestApi (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_ImportRestApi.html',
  },
  integration: {
    title: 'Integration (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html',
  },
  'integration-timeout-news': {
    title: 'Amazon API Gateway integration timeout limit increase beyond 29 seconds',
    url: 'https://aws.amazon.com/about-aws/whats-new/2024/06/amazon-api-gateway-integration-timeout-limit-29-seconds/',
  },
  pricing: {title: 'Amazon API Gateway pricing', url: 'https://aws.amazon.com/api-gateway/pricing/'},
  'put-integration': {
    title: 'PutIntegration (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegration.html',
  },
  'quota-settings': {
    title: 'QuotaSettings (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_QuotaSettings.html',
  },
  quotas: {
    title: 'Amazon API Gateway quotas',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
  },
  'response-streaming': {
    title: 'Stream the integration response for your proxy integrations in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html',
  },
  'response-streaming-news': {
    title: 'Amazon API Gateway now supports response streaming for REST APIs',
    url: 'https://aws.amazon.com/about-aws/whats-new/2025/11/api-gateway-response-streaming-rest-apis/',
  },
  'rest-quotas': {
    title: 'Quotas for configuring and running a REST API in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  },
  'rest-vs-http': {
    title: 'Choose between REST APIs and HTTP APIs',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html',
  },
  sla: {title: 'Amazon API Gateway Service Level Agreement', url: 'https://aws.amazon.com/api-gateway/sla/'},
  stage: {
    title: 'Stage (Amazon API Gateway API)',
    url: 'https://docs.aws.amazon.com/apigateway/latest/api/API_Stage.html',
  },
  throttling: {
    title: 'Throttle requests to your REST APIs for better throughput in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
  },
  'v2-api': {
    title: 'Amazon API Gateway Version 2 API Reference',
    url: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/',
  },
  'websocket-quotas': {
    title: 'Quotas for configuring and running a WebSocket in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  },
  'what-is-api-gateway': {
    title: 'What is Amazon API Gateway?',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html',
  },
} as const satisfies SourceFile;
