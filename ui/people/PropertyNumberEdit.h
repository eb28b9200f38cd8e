// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/LineEdit.h"

#include <optional>

namespace marac {

/// A UPRN or USRN: digits alone, shown without leading zeros.
class PropertyNumberEdit final : public LineEdit
{
    Q_OBJECT

public:
    PropertyNumberEdit(const QString &name, qint64 largest, QWidget *parent = nullptr);

    /// Nothing when the field is empty or holds no such number; problems() tells which.
    std::optional<qint64> number() const;
    void setNumber(std::optional<qint64> number);
    QList<FieldProblem> problems() const override;

private:
    qint64 m_largest;
};

} // namespace marac
