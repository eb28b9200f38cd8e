// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/KeepPerson.h"

#include <QJsonObject>

namespace marac {

/// A person as a form holds them, for a draft: everything typed, whether it can be kept or not.
QJsonObject toJson(const PersonEntry &entry);
PersonEntry personFromJson(const QJsonObject &json);

} // namespace marac
