// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace marac {

/// The officers an agency has designated, those of today first, each with its buttons ("editOfficer.<id>",
/// "endOfficer.<id>").
class OfficerList final : public QWidget
{
    Q_OBJECT

public:
    OfficerList(const QList<Officer> &officers, QDate today, bool mayKeep, QWidget *parent = nullptr);

Q_SIGNALS:
    void editAsked(const marac::Officer &officer);
    void endAsked(const marac::Officer &officer);

private:
    void addOfficer(const Officer &officer, bool mayEnd, bool mayKeep);
    void addButtons(QHBoxLayout *row, const Officer &officer, bool mayEnd);

    QDate m_today;
    QVBoxLayout *m_column;
};

} // namespace marac
