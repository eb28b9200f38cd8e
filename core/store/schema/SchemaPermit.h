// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

class Connection;

/// While it lives, the connection's guard lets the schema be changed. Held by migrate() for the length of its
/// transaction and by nothing else in the product; it ends before the connection does.
class SchemaPermit
{
public:
    explicit SchemaPermit(Connection &db);
    ~SchemaPermit();
    SchemaPermit(const SchemaPermit &) = delete;
    SchemaPermit &operator=(const SchemaPermit &) = delete;

private:
    Connection &m_db;
};

} // namespace marac
