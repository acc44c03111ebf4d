// The names of other modules in the API of this one and in generated code: importing this module is enough to use them.
@_exported import struct Foundation.Data
@_exported import struct Foundation.Date
@_exported import struct HTTPTypes.HTTPField
@_exported import struct HTTPTypes.HTTPFields
@_exported import struct HTTPTypes.HTTPRequest
@_exported import struct HTTPTypes.HTTPResponse
